using System.Globalization;
using Peygir.Ledger;
using Peygir.Ledger.Tests.Support;

// Adds generated reports to a store, for tests that let several writers at it, or kill one: STORE FIRST COUNT.
// Prints the number of each report once it is durable.
var first = int.Parse(args[1], CultureInfo.InvariantCulture);
var count = int.Parse(args[2], CultureInfo.InvariantCulture);
try
{
    using var ledger = Ledger.Open(args[0], new() { Linking = new BySubject() });
    for (var number = first; number < first + count; number++)
    {
        ledger.AddRecorded([GeneratedReports.Of(number)]);
        Console.WriteLine(number);
    }

    return 0;
}
catch (LedgerException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
