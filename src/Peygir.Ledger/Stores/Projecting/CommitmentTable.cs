using System.Globalization;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>Writes rows of commitments with their facets.</summary>
internal sealed class CommitmentTable(Session session)
{
    private const char Separator = ' ';

    /// <summary>Puts a row in the place of what is there.</summary>
    /// <param name="number">The commitment's number.</param>
    /// <param name="row">The row.</param>
    /// <param name="facets">Facets of the row that is there, as its column has them; "" where there is none.</param>
    public void Put(long number, CommitmentRow row, string facets)
    {
        var (old, now) = (Parse(facets), row.Facets.Select(Facet).Order().ToList());
        session.Run(
            "INSERT INTO commitments (number, id, state, kind, area, opened, said, latest, due, slip, reviewed, decided, hidden, facets)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
            + " ON CONFLICT (number) DO UPDATE SET state = excluded.state, kind = excluded.kind, area = excluded.area, opened = excluded.opened,"
            + " said = excluded.said, latest = excluded.latest, due = excluded.due, slip = excluded.slip, reviewed = excluded.reviewed,"
            + " decided = excluded.decided, hidden = excluded.hidden, facets = excluded.facets",
            number,
            row.Id,
            (int)row.State,
            row.Kind,
            row.Area,
            row.Opened,
            row.Said,
            row.Latest,
            row.Due,
            row.Slip,
            row.IsReviewed ? 1 : 0,
            row.IsDecided ? 1 : 0,
            row.IsHidden ? 1 : 0,
            string.Join(Separator, now.Select(f => f.ToString(CultureInfo.InvariantCulture))));
        Leave(number, old.Except(now));
        foreach (var added in now.Except(old))
        {
            session.Run("INSERT INTO facet_members (facet, commitment) VALUES ($1, $2)", added, number);
        }
    }

    /// <summary>Takes a commitment away.</summary>
    public void Remove(long number)
    {
        Leave(number, Parse(Facets(number)));
        session.Run("DELETE FROM commitments WHERE number = $1", number);
    }

    /// <summary>Facets as the column has them; "" where there is no row.</summary>
    public string Facets(long number) => session.One("SELECT facets FROM commitments WHERE number = $1", r => r.Text(0), number) ?? "";

    private void Leave(long number, IEnumerable<long> facets)
    {
        foreach (var gone in facets)
        {
            session.Run("DELETE FROM facet_members WHERE facet = $1 AND commitment = $2", gone, number);
        }
    }

    private long Facet(string name)
    {
        var number = session.Number("SELECT number FROM facets WHERE name = $1", name);
        if (number == 0)
        {
            number = session.Number("SELECT max(number) FROM facets") + 1;
            session.Run("INSERT INTO facets (number, name) VALUES ($1, $2)", number, name);
        }

        return number;
    }

    private static List<long> Parse(string facets) =>
        [.. facets.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(f => long.Parse(f, CultureInfo.InvariantCulture))];
}
