namespace Peygir.Ledger.Stores;

/// <summary>The rows of a query, one after the other; columns are counted from 0.</summary>
internal abstract class Rows : IDisposable
{
    /// <summary>The number of columns.</summary>
    public abstract int Columns { get; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False where there is none.</returns>
    public abstract bool Read();

    /// <summary>Whether a column has no value.</summary>
    public abstract bool IsNull(int column);

    /// <summary>A number.</summary>
    public abstract long Number(int column);

    /// <summary>A text; of a number its digits.</summary>
    public abstract string Text(int column);

    /// <inheritdoc/>
    public abstract void Dispose();
}
