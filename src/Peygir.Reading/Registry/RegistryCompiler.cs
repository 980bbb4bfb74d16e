using Peygir.Reading.Compiled;
using Peygir.Reading.Compiling;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>
/// Turns the YAML files of the registry into the bytes that are read at start. Inflected forms are made here, so
/// that finding a name in a text is nothing but following a trie.
/// </summary>
public static class RegistryCompiler
{
    internal const char NotSought = '~';

    /// <summary>Compiles the registry files of a folder. The same files give the same bytes.</summary>
    /// <exception cref="RegistryException">A file is wrong, and where.</exception>
    public static byte[] Compile(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return Directory.Exists(directory)
            ? Compile(RegistryFiles.Read(directory))
            : throw new DirectoryNotFoundException($"There is no folder {directory}.");
    }

    internal static byte[] Empty() => Compile([]);

    private static byte[] Compile(List<RegistryEntry> entries)
    {
        var trie = new TrieBuilder();
        var inflected = new List<(IReadOnlyList<string> Phrase, Output Output)>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind != EntryKind.Outlet)
            {
                foreach (var form in Enum.GetValues<NameForm>())
                {
                    AddForms(trie, inflected, entries[i], (ushort)i, form);
                }
            }
        }

        // A name as it is written wins over a form that was made from another.
        foreach (var (phrase, output) in inflected)
        {
            trie.Add(phrase, output);
        }

        return trie.Write(EntryCoding.Write([.. entries.Select(Shown)]));
    }

    private static void AddForms(
        TrieBuilder trie, List<(IReadOnlyList<string> Phrase, Output Output)> inflected, RegistryEntry entry, ushort number, NameForm form)
    {
        foreach (var language in Languages.All)
        {
            foreach (var name in entry.Words(language, form).Where(n => n[0] != NotSought))
            {
                var written = true;
                foreach (var (phrase, rule) in InflectedName.Forms(name, language, entry.Kind, form))
                {
                    var output = new Output(number, (byte)form, rule);
                    if (written)
                    {
                        trie.Add(phrase, output);
                        written = false;
                    }
                    else
                    {
                        inflected.Add((phrase, output));
                    }
                }
            }
        }
    }

    /// <summary>The entry as people see it, without the marks that speak to the matcher.</summary>
    private static RegistryEntry Shown(RegistryEntry entry) =>
        new(entry.Kind, entry.Id, [.. entry.WordLists.Select(list => list.IsEmpty ? list : [.. list.Select(w => w.TrimStart(NotSought))])])
        {
            State = entry.State,
            Type = entry.Type,
            Area = entry.Area,
            Dac = entry.Dac,
            Parties = entry.Parties,
        };
}
