using System.Globalization;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>The commitments that have all of some facets.</summary>
internal sealed class FacetSet
{
    /// <summary>Of so many it is sooner done to put them in order than to go through an order for them.</summary>
    public const int Few = 8_000;

    private readonly Session _session;
    private readonly IReadOnlyList<long> _facets;

    // All of them where they are few, so that they are not looked for twice.
    private readonly List<long> _found = [];

    // The rarest first: the others are looked up for its commitments.
    private FacetSet(Session session, IReadOnlyList<long> facets)
    {
        (_session, _facets) = (session, facets);
        if (!IsAll)
        {
            _found = Found();
        }
    }

    /// <summary>Whether nothing is asked for, so that all have it.</summary>
    public bool IsAll => _facets.Count == 0;

    /// <summary>Whether there are few of them.</summary>
    public bool IsFew => !IsAll && _found.Count < Few;

    /// <summary>Those that have all of the names; null where no commitment has one of them.</summary>
    public static FacetSet? Of(Session session, IEnumerable<string> names)
    {
        var facets = names.Distinct(StringComparer.Ordinal).Select(n => session.Number("SELECT number FROM facets WHERE name = $1", n)).ToList();
        return facets.Contains(0) ? null : new(session, [.. facets.OrderBy(f => Members(session, f))]);
    }

    /// <summary>Adds that a row of commitments, called c, is among them; to begin from them.</summary>
    public void IsAmong(Conditions where)
    {
        if (IsFew)
        {
            where.Add(_session.Dialect.IsAmong("c.number", "{0}"), _session.Dialect.List(_found));
        }
        else if (!IsAll)
        {
            where.Add($"c.number IN ({Sql(i => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"))})", Values());
        }
    }

    /// <summary>The same, to look at a few rows.</summary>
    public void Has(Conditions where)
    {
        foreach (var facet in _facets)
        {
            where.Add("EXISTS (SELECT 1 FROM facet_members f WHERE f.facet = {0} AND f.commitment = c.number)", facet);
        }
    }

    private static long Members(Session session, long facet) =>
        session.Number($"SELECT count(*) FROM (SELECT 1 FROM facet_members WHERE facet = $1 LIMIT {Few}) AS found", facet);

    private List<long> Found() =>
        _session.Many($"{Sql(i => string.Create(CultureInfo.InvariantCulture, $"${i + 1}"))} LIMIT {Few}", r => r.Number(0), Values());

    private object?[] Values() => [.. _facets.Select(f => (object?)f)];

    private string Sql(Func<int, string> value)
    {
        var from = string.Join(" CROSS JOIN ", _facets.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"facet_members f{i}")));
        var where = string.Join(
            " AND ",
            _facets.Select((_, i) => $"f{i}.facet = {value(i)}").Concat(Enumerable.Range(1, _facets.Count - 1).Select(i => $"f{i}.commitment = f0.commitment")));
        return $"SELECT f0.commitment FROM {from} WHERE {where}";
    }
}
