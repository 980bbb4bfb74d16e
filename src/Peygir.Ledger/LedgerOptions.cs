using NodaTime;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Recording;

namespace Peygir.Ledger;

/// <summary>What a ledger is opened with.</summary>
public sealed record LedgerOptions
{
    /// <summary>The clock that events are dated by.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Whether a store that is not there is made.</summary>
    public bool Create { get; init; } = true;

    /// <summary>How new reports meet what is known.</summary>
    internal ILinking Linking
    {
        get => field ?? Linker.Default;
        init;
    }

    /// <summary>What makes the lemmas that statements are found by.</summary>
    internal Lemmatizer Lemmatizer { get; init; } = Lemmatizer.Default;

    /// <summary>What a query asks the search index: of each group at least one word.</summary>
    internal Func<string, IReadOnlyCollection<IReadOnlyCollection<string>>> Words { get; init; } = query => QueryWords.Default.Of(query);

    /// <summary>How readings are recorded.</summary>
    internal Func<Reading.Reading, RecordedReport> Record { get; init; } = reading => Recorder.Default.Record(reading);
}
