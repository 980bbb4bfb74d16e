using Peygir.Reading.Compiled;
using Peygir.Text;

namespace Peygir.Reading.Compiling;

/// <summary>The names seen so far, so that no two entries that compete for the words of a text share one.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<(int Layer, string Words), (string Id, string File, long Line)> _owners = [];

    /// <summary>Takes in the names of an entry.</summary>
    /// <exception cref="RegistryException">Another entry has the same name, or a name has nothing to be found by.</exception>
    public void Add(RegistryEntry entry, YamlEntry yaml)
    {
        foreach (var language in Languages.All)
        {
            foreach (var form in Enum.GetValues<NameForm>())
            {
                var names = entry.Words(language, form);
                for (var i = 0; i < names.Length; i++)
                {
                    if (names[i][0] != RegistryCompiler.NotSought)
                    {
                        Add(entry, yaml, names[i], language, yaml.LineOf(RegistryFiles.KeyOf(form), language.Code(), i));
                    }
                }
            }
        }
    }

    private void Add(RegistryEntry entry, YamlEntry yaml, string name, Language language, long line)
    {
        var words = entry.Kind == EntryKind.Outlet
            ? name.ToUpperInvariant()
            : string.Join(' ', InflectedName.Fold(name, language));
        if (!words.Any(char.IsLetterOrDigit))
        {
            throw new RegistryException(yaml.File, line, $"'{name}' of '{entry.Id}' holds no word that could be found in a text");
        }

        var key = (NameLayers.Of(entry.Kind), words);
        if (!_owners.TryGetValue(key, out var owner))
        {
            _owners.Add(key, (entry.Id, yaml.File, line));
        }
        else if (owner.Id != entry.Id || owner.File != yaml.File)
        {
            throw new RegistryException(
                yaml.File,
                line,
                $"'{name}' of '{entry.Id}' also names '{owner.Id}' ({owner.File}:{owner.Line}); leave it with one of them, "
                + $"and in the other take it out or write '~{name}', which is shown but not sought");
        }
    }
}
