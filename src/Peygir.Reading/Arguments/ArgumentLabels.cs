namespace Peygir.Reading.Arguments;

/// <summary>The closed lists that annotators choose from, in the order of the models' labels.</summary>
internal static class ArgumentLabels
{
    /// <summary>Areas of policy.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [
        "transport", "energy", "trade", "agriculture", "finance", "industry", "security", "diplomacy", "education",
        "culture", "science", "health", "environment", "justice", "humanitarian", "housing", "communications",
        "government", "other",
    ];

    /// <summary>How far a thing has come.</summary>
    public static IReadOnlyList<string> Statuses { get; } =
        ["planned", "started", "ongoing", "completed", "delayed", "cancelled"];

    /// <summary>Whether a candidate is one.</summary>
    public static IReadOnlyList<string> YesNo { get; } = ["no", "yes"];
}
