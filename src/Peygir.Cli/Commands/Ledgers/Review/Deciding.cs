using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>Records a decision and says how to take it back.</summary>
internal static class Deciding
{
    public static int Run(string? store, Decision decision, string person, string reason) => LedgerRun.Read(store, ledger =>
    {
        Console.WriteLine(Done(ledger.Decide(Places.InFull(ledger, decision), person, reason)));
        return ExitCode.Done;
    });

    /// <summary>"decision 42: recorded. ..."</summary>
    public static string Done(LedgerEvent decided) => decided.Change is Split split
        ? FormattableString.Invariant($"decision {decided.Seq}: recorded; the new commitment is {split.Into}. To take it back: peygir review undo {decided.Seq}")
        : FormattableString.Invariant($"decision {decided.Seq}: recorded. To take it back: peygir review undo {decided.Seq}");
}
