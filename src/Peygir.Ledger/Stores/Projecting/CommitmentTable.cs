namespace Peygir.Ledger.Stores.Projecting;

/// <summary>Writes rows of commitments with their parties and subjects.</summary>
internal static class CommitmentTable
{
    // No name of a party or subject has a line break; it was taken from a registry or a code.
    private const char Separator = '\n';

    /// <summary>Puts a row in the place of what is there.</summary>
    /// <param name="session">The session.</param>
    /// <param name="row">The row.</param>
    /// <param name="facets">Facets of the row that is there, as its column has them; "" where there is none.</param>
    public static void Put(Session session, CommitmentRow row, string facets)
    {
        var old = facets.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        session.Run(
            "INSERT INTO commitments (id, state, kind, area, opened, said, latest, due, slip, reviewed, decided, hidden, facets)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
            + " ON CONFLICT (id) DO UPDATE SET state = excluded.state, kind = excluded.kind, area = excluded.area, opened = excluded.opened,"
            + " said = excluded.said, latest = excluded.latest, due = excluded.due, slip = excluded.slip, reviewed = excluded.reviewed,"
            + " decided = excluded.decided, hidden = excluded.hidden, facets = excluded.facets",
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
            string.Join(Separator, row.Facets));
        foreach (var gone in old.Except(row.Facets))
        {
            Facet(session, "DELETE FROM parties WHERE party = $1 AND role = $2 AND commitment = $3", "DELETE FROM subjects WHERE subject = $1 AND commitment = $2", gone, row.Id);
        }

        foreach (var added in row.Facets.Except(old))
        {
            Facet(session, "INSERT INTO parties (party, role, commitment) VALUES ($1, $2, $3)", "INSERT INTO subjects (subject, commitment) VALUES ($1, $2)", added, row.Id);
        }
    }

    /// <summary>Takes a commitment away.</summary>
    public static void Remove(Session session, long id)
    {
        foreach (var facet in Facets(session, id).Split(Separator, StringSplitOptions.RemoveEmptyEntries))
        {
            Facet(session, "DELETE FROM parties WHERE party = $1 AND role = $2 AND commitment = $3", "DELETE FROM subjects WHERE subject = $1 AND commitment = $2", facet, id);
        }

        session.Run("DELETE FROM commitments WHERE id = $1", id);
    }

    /// <summary>Facets as the column has them; "" where there is no row.</summary>
    public static string Facets(Session session, long id) => session.One("SELECT facets FROM commitments WHERE id = $1", r => r.Text(0), id) ?? "";

    private static void Facet(Session session, string party, string subject, string facet, long id)
    {
        if (facet[0] == 's')
        {
            session.Run(subject, facet[1..], id);
        }
        else
        {
            session.Run(party, facet[1..], facet[0] - '0', id);
        }
    }
}
