namespace Peygir.Training.Learning;

/// <summary>
/// Deals reports out to folds for cross-validation, the same way on every machine. Reports that tell the same go to
/// the same fold: a retelling ("en-X") with its original ("X"), the reports of one story ("s01-r02") with each other.
/// </summary>
internal static class Folds
{
    /// <summary>The fold of a report, from 0 to below <paramref name="count"/>.</summary>
    public static int Of(string id, int count)
    {
        var hash = 2166136261u;
        foreach (var c in Group(id))
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash >> 8) % (uint)count);
    }

    private static ReadOnlySpan<char> Group(ReadOnlySpan<char> id)
    {
        if (id.StartsWith("en-"))
        {
            id = id[3..];
        }

        var dash = id.IndexOf("-r");
        return dash > 1 && id[0] == 's' && char.IsAsciiDigit(id[1]) ? id[..dash] : id;
    }
}
