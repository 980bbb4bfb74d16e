namespace Peygir.Ledger.Stores.Projecting;

/// <summary>Gives numbers to commitments, in the order in which events name them first: made anew, they are the same.</summary>
internal sealed class Numbering(Session session)
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a commitment; it is given one if it has none.</summary>
    public long Of(string id)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            number = CommitmentNumbers.Of(session, id);
            if (number == 0)
            {
                number = session.Number("SELECT max(number) FROM commitment_numbers") + 1;
                session.Run("INSERT INTO commitment_numbers (number, id) VALUES ($1, $2)", number, CommitmentId.Number(id));
            }

            _numbers.Add(id, number);
        }

        return number;
    }

    /// <summary>Lets go of what is held in memory.</summary>
    public void Forget() => _numbers.Clear();
}
