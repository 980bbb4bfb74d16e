namespace Peygir.Reading;

/// <summary>What a name in the registry names.</summary>
public enum EntryKind
{
    /// <summary>A state; the id is its ISO 3166 alpha-3 code.</summary>
    State,

    /// <summary>An international body; the id is its short English name.</summary>
    Body,

    /// <summary>An office that people hold.</summary>
    Office,

    /// <summary>An area of policy.</summary>
    Area,

    /// <summary>An agreement, project, corridor or place that statements are about.</summary>
    Subject,

    /// <summary>A province, region or city of a state; the id is the state's, a slash and a name ("IRN/gilan").</summary>
    Place,

    /// <summary>A publisher of reports. Never found in texts; ask <see cref="Registry.OutletState"/>.</summary>
    Outlet,
}
