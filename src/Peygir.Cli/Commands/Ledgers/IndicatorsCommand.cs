using System.CommandLine;
using Peygir.Cli.Output.Ledgers;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir indicators`: the figures that were stated, over time.</summary>
internal static class IndicatorsCommand
{
    public static Command Create()
    {
        var (options, filters, limit) = (new StoreOptions("Only what was said up to this day. All where not given."), new FilterOptions(), new LimitOption());
        var command = new Command("indicators", "Lists the figures that were stated, the newest first.") { filters.Side, filters.Area, filters.Subject, limit.Limit };
        options.AddAllTo(command);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            var format = parsed.GetRequiredValue(options.Format);
            var found = ledger.Indicators(new IndicatorQuery
            {
                Side = parsed.GetValue(filters.Side),
                Area = parsed.GetValue(filters.Area),
                Subject = parsed.GetValue(filters.Subject),
                AsOf = parsed.GetValue(options.AsOf),
                Limit = limit.In(parsed, format) + 1,
            });
            return limit.Write(parsed, format, IndicatorShape.Rows(found), IndicatorShape.Shape);
        }));
        return command;
    }
}
