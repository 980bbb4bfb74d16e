namespace Peygir.Reading.Compiling;

/// <summary>What must hold of an entry by itself and beside the entries before it. Each failure says what to do.</summary>
internal static class EntryChecks
{
    /// <summary>What stands before the slash in the id of a place that lies in no one state.</summary>
    private const string World = "world";

    /// <exception cref="RegistryException">Something does not hold.</exception>
    public static void Check(EntryKind kind, YamlEntry yaml, HashSet<(EntryKind Kind, string Id)> known)
    {
        CheckId(kind, yaml, known);
        CheckReferences(kind, yaml, known);
        if (kind == EntryKind.Area && !KnownCodes.IsSector(yaml.One("dac")))
        {
            throw yaml.Error("dac", $"'{yaml.One("dac")}' of '{yaml.Id}' is no DAC sector; give one of three digits, or a purpose code of five");
        }
    }

    private static void CheckId(EntryKind kind, YamlEntry yaml, HashSet<(EntryKind Kind, string Id)> known)
    {
        var id = yaml.Id;
        switch (kind)
        {
            case EntryKind.State when !KnownCodes.IsState(id) && !id.Any(char.IsLower):
                throw yaml.Error(id, $"'{id}' is no ISO 3166 alpha-3 code; a state that has none goes by its English name, as 'Abkhazia' does");
            case EntryKind.Body when known.Contains((EntryKind.State, id)) || KnownCodes.IsState(id):
                throw yaml.Error(id, $"'{id}' is the code of a state; give the body another short name");
            case EntryKind.Office or EntryKind.Area or EntryKind.Subject when !IsSlug(id):
                throw yaml.Error(id, $"'{id}' must be lower-case Latin letters and digits with hyphens between words");
            case EntryKind.Place when !id.StartsWith((yaml.One("state") is { Length: > 0 } state ? state : World) + "/", StringComparison.Ordinal)
                || !IsSlug(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]):
                throw yaml.Error(id, $"'{id}' must be the state it lies in, a slash and a name in lower case: 'IRN/gilan'; without a state '{World}/...'");
        }
    }

    private static void CheckReferences(EntryKind kind, YamlEntry yaml, HashSet<(EntryKind Kind, string Id)> known)
    {
        var (area, state) = (yaml.One("area"), yaml.One("state"));
        if (area.Length > 0 && !known.Contains((EntryKind.Area, area)))
        {
            var areas = string.Join(", ", known.Where(k => k.Kind == EntryKind.Area).Select(k => k.Id).Order(StringComparer.Ordinal));
            throw yaml.Error("area", $"unknown area '{area}' in '{yaml.Id}'; known are {areas}");
        }

        if ((state.Length > 0 || kind == EntryKind.Outlet) && !known.Contains((EntryKind.State, state)))
        {
            throw yaml.Error("state", $"unknown state '{state}' in '{yaml.Id}'; give an id from states.yaml");
        }

        if (yaml.Many("parties").FirstOrDefault(p => !known.Contains((EntryKind.State, p)) && !known.Contains((EntryKind.Body, p))) is { } stranger)
        {
            throw yaml.Error("parties", $"unknown party '{stranger}' in '{yaml.Id}'; give ids from states.yaml or bodies.yaml");
        }
    }

    private static bool IsSlug(string id) =>
        id.Length > 0 && id[0] != '-' && id[^1] != '-' && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
