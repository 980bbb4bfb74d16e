namespace Peygir.Ledger.Stores;

/// <summary>The small numbers by which rows refer to commitments: given once, in the order of the events.</summary>
internal static class CommitmentNumbers
{
    /// <summary>The number of a commitment; 0 where it has none.</summary>
    public static long Of(Session session, string id) =>
        session.Number("SELECT number FROM commitment_numbers WHERE id = $1", CommitmentId.Number(id));

    /// <summary>The numbers of those commitments that have one.</summary>
    public static Dictionary<string, long> Of(Session session, IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (Of(session, id) is not 0 and var number)
            {
                numbers[id] = number;
            }
        }

        return numbers;
    }

    /// <summary>The ids of numbers.</summary>
    public static Dictionary<long, string> Ids(Session session, IReadOnlyCollection<long> numbers) => numbers.Count == 0 ? [] : session
        .Many(
            $"SELECT number, id FROM commitment_numbers WHERE {session.Dialect.IsAmong("number", "$1")}",
            r => (Number: r.Number(0), Id: CommitmentId.Text(r.Number(1))),
            session.Dialect.List(numbers))
        .ToDictionary(c => c.Number, c => c.Id);
}
