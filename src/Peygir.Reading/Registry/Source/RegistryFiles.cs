using System.Collections.Immutable;
using Peygir.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Peygir.Reading.Compiling;

/// <summary>Reads and checks the YAML files of a registry.</summary>
internal static class RegistryFiles
{
    private static readonly string[] s_names = ["fa", "ru", "en"];

    /// <summary>The files, in the order in which their names win over the same name in a later file.</summary>
    private static readonly (string File, EntryKind Kind, string[] Keys)[] s_files =
    [
        ("areas.yaml", EntryKind.Area, [.. s_names, "dac", "terms"]),
        ("states.yaml", EntryKind.State, [.. s_names, "adjective", "capital"]),
        ("bodies.yaml", EntryKind.Body, [.. s_names, "adjective", "capital", "parties"]),
        ("places.yaml", EntryKind.Place, [.. s_names, "state", "type"]),
        ("offices.yaml", EntryKind.Office, [.. s_names, "area", "type"]),
        ("subjects.yaml", EntryKind.Subject, [.. s_names, "type", "parties", "area"]),
        ("outlets.yaml", EntryKind.Outlet, [.. s_names, "state"]),
    ];

    public static List<RegistryEntry> Read(string directory)
    {
        var entries = new List<RegistryEntry>();
        var known = new HashSet<(EntryKind, string)>();
        var names = new NameIndex();
        foreach (var (file, kind, keys) in s_files)
        {
            var path = Path.Combine(directory, file);
            if (!File.Exists(path))
            {
                continue;
            }

            foreach (var yaml in Parse(path, file))
            {
                yaml.Allow(keys);
                if (!known.Add((kind, yaml.Id)))
                {
                    throw yaml.Error(yaml.Id, $"'{yaml.Id}' stands here for the second time");
                }

                EntryChecks.Check(kind, yaml, known);
                var entry = Entry(kind, yaml);
                names.Add(entry, yaml);
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>The key of an entry under which its words of a form stand; "" where the languages are keys themselves.</summary>
    public static string KeyOf(NameForm form) => form switch
    {
        NameForm.Adjective => "adjective",
        NameForm.Capital => "capital",
        NameForm.Term => "terms",
        _ => "",
    };

    private static RegistryEntry Entry(EntryKind kind, YamlEntry yaml) => new(kind, yaml.Id, Words(yaml, kind))
    {
        State = yaml.One("state"),
        Type = yaml.One("type"),
        Area = yaml.One("area"),
        Dac = yaml.One("dac"),
        Parties = yaml.Many("parties"),
    };

    private static ImmutableArray<ImmutableArray<string>> Words(YamlEntry yaml, EntryKind kind)
    {
        var words = new ImmutableArray<string>[RegistryEntry.Slots];
        foreach (var language in Languages.All)
        {
            var code = language.Code();
            foreach (var form in Enum.GetValues<NameForm>())
            {
                words[RegistryEntry.Slot(language, form)] = yaml.Many(KeyOf(form), code);
            }

            if (yaml.Many(code).IsEmpty && kind != EntryKind.Outlet)
            {
                throw yaml.Error(code, $"'{yaml.Id}' has no name in '{code}'; add '{code}: ...'");
            }
        }

        return [.. words];
    }

    /// <summary>The entries of one file, which is named in errors as given.</summary>
    public static List<YamlEntry> Parse(string path, string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        try
        {
            stream.Load(parser);
        }
        catch (YamlException problem)
        {
            throw new RegistryException(file, problem.Start.Line, problem.Message, problem);
        }
        catch (InvalidOperationException problem)
        {
            // The parser's own way of saying that a list or a mapping is never closed.
            throw new RegistryException(file, parser.Current?.End.Line ?? 1, "this is not YAML: a list or mapping is left open", problem);
        }

        return stream.Documents switch
        {
            [] => [],
            [{ RootNode: YamlMappingNode root }] => [.. root.Children.Select(e => new YamlEntry(file, e.Key, e.Value))],
            [var only] => throw new RegistryException(file, only.RootNode.Start.Line, "a mapping from ids to entries is expected"),
            [_, var second, ..] => throw new RegistryException(file, second.RootNode.Start.Line, "a second document begins here"),
        };
    }
}
