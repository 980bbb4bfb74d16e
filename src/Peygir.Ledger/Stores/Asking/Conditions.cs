using System.Globalization;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Conditions of a query with their values.</summary>
/// <param name="values">Values that were used before.</param>
internal sealed class Conditions(params IEnumerable<object?> values)
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [.. values];

    /// <summary>All conditions.</summary>
    public string Sql => string.Join(" AND ", _conditions);

    /// <summary>Their values.</summary>
    public object?[] Values => [.. _values];

    /// <summary>Adds a condition, in which {0}, {1} stand for values.</summary>
    public void Add(string condition, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _values.Add(values[i]);
            condition = condition.Replace(
                string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"), string.Create(CultureInfo.InvariantCulture, $"${_values.Count}"), StringComparison.Ordinal);
        }

        _conditions.Add(condition);
    }
}
