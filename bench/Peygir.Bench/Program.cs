using System.Globalization;
using Peygir.Bench;

switch (args)
{
    case ["startup"]:
        Startup.Run();
        return 0;
    case ["whole"]:
        WholeProcess.Run();
        return 0;
    case ["stages"]:
        StageTable.Run();
        return 0;
    case ["times"]:
        TimeTable.Run();
        return 0;
    case ["ledger", var store]:
        LedgerBench.Run(store, 100_000);
        return 0;
    case ["ledger", var store, var size] when int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var commitments):
        LedgerBench.Run(store, commitments);
        return 0;
    case ["doubling"]:
        return Doubling.Run(2_500, "");
    case ["doubling", var letters, .. var shape] when int.TryParse(letters, NumberStyles.None, CultureInfo.InvariantCulture, out var length):
        return Doubling.Run(length, string.Join(' ', shape));
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project bench/Peygir.Bench -- startup | whole | stages | times | doubling [CHARACTERS [SHAPE]] | ledger STORE [COMMITMENTS]");
        return 2;
}
