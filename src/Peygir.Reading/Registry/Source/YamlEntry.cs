using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Peygir.Reading.Compiling;

/// <summary>The mapping that describes one entry in a registry file, read with errors that name the line.</summary>
internal sealed class YamlEntry
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    public YamlEntry(string file, YamlNode key, YamlNode value)
    {
        File = file;
        Key = key;
        Id = Text(key);
        if (value is not YamlMappingNode mapping)
        {
            throw Error(value, $"'{Id}' must be a mapping");
        }

        foreach (var (name, content) in mapping.Children)
        {
            _values.Add(Text(name), content);
            Names.Add(name);
        }
    }

    public string File { get; }

    public string Id { get; }

    public YamlNode Key { get; }

    /// <summary>The line it begins on.</summary>
    public long Line => Key.Start.Line;

    private List<YamlNode> Names { get; } = [];

    /// <summary>Fails at the first key that is not among <paramref name="known"/>.</summary>
    public void Allow(IReadOnlyCollection<string> known)
    {
        foreach (var name in Names)
        {
            if (!known.Contains(Text(name)))
            {
                throw Error(name, $"unknown key '{name}' in '{Id}'; known are {string.Join(", ", known)}");
            }
        }
    }

    /// <summary>One text; "" where the key is absent.</summary>
    public string One(string key) => _values.TryGetValue(key, out var node) ? Text(node) : "";

    /// <summary>A list, or one text that stands for a list of one; empty where the key is absent.</summary>
    public ImmutableArray<string> Many(string key) => _values.TryGetValue(key, out var node) ? List(node) : [];

    /// <summary>
    /// The list under <paramref name="inner"/> in the mapping under <paramref name="key"/>, or in the entry itself where
    /// that is "".
    /// </summary>
    public ImmutableArray<string> Many(string key, string inner)
    {
        if (key.Length == 0)
        {
            return Many(inner);
        }

        if (!_values.TryGetValue(key, out var node))
        {
            return [];
        }

        if (node is not YamlMappingNode mapping)
        {
            throw Error(node, $"'{key}' of '{Id}' must map fa, ru and en to words");
        }

        foreach (var name in mapping.Children.Keys)
        {
            if (Text(name) is not ("fa" or "ru" or "en"))
            {
                throw Error(name, $"unknown language '{name}' in '{key}' of '{Id}'");
            }
        }

        return mapping.Children.TryGetValue(new YamlScalarNode(inner), out var list) ? List(list) : [];
    }

    /// <summary>The line of a word in the list that <see cref="Many(string, string)"/> gives.</summary>
    public long LineOf(string key, string inner, int word)
    {
        var list = key.Length == 0 ? _values[inner] : ((YamlMappingNode)_values[key]).Children[new YamlScalarNode(inner)];
        return (list is YamlSequenceNode sequence ? sequence.Children[word] : list).Start.Line;
    }

    /// <summary>An error at the value of a key, or at the entry where the key is absent.</summary>
    public RegistryException Error(string key, string problem) => Error(_values.GetValueOrDefault(key, Key), problem);

    private ImmutableArray<string> List(YamlNode node) =>
        node is YamlSequenceNode sequence ? [.. sequence.Children.Select(Text)] : [Text(node)];

    private string Text(YamlNode node) => node is YamlScalarNode { Value: { Length: > 0 } value } && !string.IsNullOrWhiteSpace(value)
        ? value
        : throw Error(node, "a text is expected here");

    private RegistryException Error(YamlNode node, string problem) => new(File, node.Start.Line, problem);
}
