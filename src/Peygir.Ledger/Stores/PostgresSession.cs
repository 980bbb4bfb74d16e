using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Peygir.Ledger.Stores;

/// <summary>Statements of PostgreSQL.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection, Dialect dialect) : Session(connection, dialect)
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    public override int Run(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    public override void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        base.Dispose();
    }

    protected override Rows Query(string sql, ReadOnlySpan<object?> values) => new ReaderRows(Command(sql, values).ExecuteReader());

    private DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new NpgsqlParameter());
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.Transaction = Transaction;
        return command;
    }

    private sealed class ReaderRows(DbDataReader reader) : Rows
    {
        public override int Columns => reader.FieldCount;

        public override bool Read() => reader.Read();

        public override bool IsNull(int column) => reader.IsDBNull(column);

        public override long Number(int column) => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);

        public override string Text(int column) => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";

        public override void Dispose() => reader.Dispose();
    }
}
