using System.Runtime.CompilerServices;

namespace Peygir.Reading.Statements;

/// <summary>A chance for each <see cref="StatementKind"/>.</summary>
[InlineArray(Count)]
internal struct KindChances
{
    /// <summary>The number of kinds.</summary>
    public const int Count = 7;

    private double _first;
}
