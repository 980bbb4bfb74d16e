namespace Peygir.Ledger.Deriving;

/// <summary>What speaks for or against a party owing a commitment. The order is that of the weights of a model; shares are 0 to 1.</summary>
internal enum PartyFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>The share of the promises in which it acts.</summary>
    Acts,

    /// <summary>It acts in as many promises as any other.</summary>
    ActsMost,

    /// <summary>It acts in the promise that stands first.</summary>
    ActsFirst,

    /// <summary>The share of the promises in which nobody else acts.</summary>
    ActsAlone,

    /// <summary>The share of the promises that its side gives.</summary>
    Promises,

    /// <summary>The share of the mentions that its side says.</summary>
    Speaks,

    /// <summary>The share of the promises that are addressed to it.</summary>
    Addressed,

    /// <summary>The share of the promises that name it.</summary>
    Named,

    /// <summary>The share of the promises that name it before any other party.</summary>
    NamedFirst,

    /// <summary>The share of the promises that name others and not it.</summary>
    OthersNamed,

    /// <summary>The share of the mentions that it is named around.</summary>
    Around,

    /// <summary>The share of the mentions of progress in which it acts.</summary>
    ActsInProgress,

    /// <summary>The share of the mentions of progress that name it.</summary>
    NamedInProgress,

    /// <summary>The share of the mentions that are about a subject of which it is a party.</summary>
    OfSubject,

    /// <summary>The share of the mentions that are about a treaty or the like of which it is a party.</summary>
    OfTreaty,

    /// <summary>Where something was agreed: the share of the mentions in which it acts or is named.</summary>
    Agreed,

    /// <summary>Where something was agreed: the share of the mentions that it is named around or that are addressed to it.</summary>
    AgreedAround,

    /// <summary>Of a quantity: the share of the mentions that it says or is named around.</summary>
    Measured,

    /// <summary>The share of the mentions that are about trade, and more where it is named around them.</summary>
    Trade,

    /// <summary>The share of the requests in which it is asked.</summary>
    Asked,

    /// <summary>The share of the requests that its side makes.</summary>
    Asks,

    /// <summary>One to the number of parties that may owe it.</summary>
    Few,

    /// <summary>No other party may owe it.</summary>
    Only,
}
