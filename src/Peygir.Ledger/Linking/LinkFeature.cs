namespace Peygir.Ledger.Linking;

/// <summary>What speaks for or against a statement speaking of a commitment. The order is that of the weights of a model.</summary>
internal enum LinkFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Likeness of subjects, own words.</summary>
    SubjectOwn,

    /// <summary>Likeness of subjects, with the setting.</summary>
    SubjectAll,

    /// <summary>Likeness of places, own words.</summary>
    PlaceOwn,

    /// <summary>Likeness of places, with the setting.</summary>
    PlaceAll,

    /// <summary>Subjects on both sides, with the setting, none shared.</summary>
    SubjectOther,

    /// <summary>Subjects named on both sides, none shared.</summary>
    SubjectOwnOther,

    /// <summary>Places on both sides, with the setting, none shared.</summary>
    PlaceOther,

    /// <summary>Likeness of concepts, own words.</summary>
    ConceptOwn,

    /// <summary>Likeness of concepts, with the setting.</summary>
    ConceptAll,

    /// <summary>The greatest likeness of concepts to those of a single mention, own words.</summary>
    ConceptBest,

    /// <summary>Likeness of the words of concepts, own words.</summary>
    ThemeOwn,

    /// <summary>Likeness of the words of concepts, with the setting.</summary>
    ThemeAll,

    /// <summary>The greatest likeness of the words of concepts to those of a single mention.</summary>
    ThemeBest,

    /// <summary>Likeness of proper names, own words.</summary>
    NameOwn,

    /// <summary>Likeness of proper names, with the setting.</summary>
    NameAll,

    /// <summary>Likeness of states and bodies, with the setting.</summary>
    PartyAll,

    /// <summary>Likeness of lemmas in the same language.</summary>
    LemmaOwn,

    /// <summary>The greatest likeness of lemmas to those of a single mention.</summary>
    LemmaBest,

    /// <summary>A shared ordinal.</summary>
    OrdinalSame,

    /// <summary>Ordinals on both sides, none shared.</summary>
    OrdinalOther,

    /// <summary>A shared figure, value and unit.</summary>
    FigureSame,

    /// <summary>Figures of one unit on both sides, none shared.</summary>
    FigureOther,

    /// <summary>Of an indicator: a figure of the same unit with another value, as a measured series has.</summary>
    UnitSame,

    /// <summary>Of an indicator: measured over a period that overlaps.</summary>
    PeriodSame,

    /// <summary>Of an indicator: measured over periods that none overlap.</summary>
    PeriodOther,

    /// <summary>A time that ends on the day of one of the commitment's.</summary>
    TimeSame,

    /// <summary>Times on both sides, none within a month of another.</summary>
    TimeOther,

    /// <summary>The same area.</summary>
    AreaSame,

    /// <summary>The share of those who act that both name.</summary>
    ActorsSame,

    /// <summary>Those who act on both sides, none shared.</summary>
    ActorsOther,

    /// <summary>The same side speaks.</summary>
    SideSame,

    /// <summary>The statement before it in the report speaks of the commitment.</summary>
    Next,

    /// <summary>Another statement of the report does.</summary>
    SameReport,

    /// <summary>A pledge or request of the report does that states another time, and so does this.</summary>
    SameReportOtherTime,

    /// <summary>The statement or the commitment is of an indicator, the other not.</summary>
    IndicatorOther,

    /// <summary>How often the commitment was spoken of, as a logarithm.</summary>
    Size,

    /// <summary>It tells progress.</summary>
    IsProgress,

    /// <summary>No mention of the commitment is in its language.</summary>
    LanguageOther,
}
