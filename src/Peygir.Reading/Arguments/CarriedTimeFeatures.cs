using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Time;

namespace Peygir.Reading.Arguments;

/// <summary>What speaks for and against a time said around a statement being its own.</summary>
/// <param name="text">The report's text.</param>
/// <param name="times">Its time expressions.</param>
/// <param name="reportDate">The day it was published; null where not known.</param>
/// <param name="statements">The spans of all its statements, in text order.</param>
/// <param name="isCue">Whether a token belongs to a cue of speech.</param>
internal sealed class CarriedTimeFeatures(
    TaggedText text,
    ImmutableArray<TimeExpression> times,
    LocalDate? reportDate,
    IReadOnlyList<TextSpan> statements,
    Func<int, bool> isCue)
{
    /// <summary>What was said more sentences ago is forgotten.</summary>
    public const int MostSentences = 25;

    private const int NearCue = 4;
    private const int Opening = 3;
    private const int MostCounted = 5;

    private readonly SharedWords _shared = new(text);
    private readonly Dictionary<TimeContext, Dictionary<(LocalDate Start, LocalDate End), int>> _counts = [];

    /// <summary>What speaks for and against a time.</summary>
    public void Add(
        TimeExpression candidate,
        int statement,
        StatementKind kind,
        TimeReading? previous,
        TimeContext context,
        WeightedFeatures features)
    {
        features.Clear();
        var days = candidate.Resolve(context).Best;
        var language = (int)text.Language;
        var own = text.Range(statements[statement]);
        var place = text.Range(candidate.Span);
        var sentence = text.SentenceOf(place.First);
        var isBehind = place.First >= own.End;
        var distance = isBehind ? -1 : Math.Min(MostSentences, text.SentenceOf(own.First) - sentence);
        var between = isBehind ? 0 : Between(candidate.Span.End, statements[statement].Start);
        var leads = place.First - text.Sentences[sentence].First <= Opening;
        var inside = InStatement(candidate.Span, statement);
        var goesOn = previous is null ? 0 : days is not null && days.Start == previous.Start && days.End == previous.End ? 1 : 2;
        var relation = days is null || reportDate is not { } day ? 0
            : days.Start == day && days.End == day ? 1 : days.End < day ? 2 : days.Start > day ? 3 : 4;
        features.Add(FeatureHash.Of(500));
        features.Add(FeatureHash.Of(501).With((int)kind));
        features.Add(FeatureHash.Of(502).With(distance));
        features.Add(FeatureHash.Of(503).With(distance).With((int)kind));
        features.Add(FeatureHash.Of(504).With(between).With(distance));
        features.Add(FeatureHash.Of(535).With(distance == 0 && CueBetween(place, own) ? 1 : 0).With(distance));
        features.Add(FeatureHash.Of(505).With(goesOn));
        features.Add(FeatureHash.Of(506).With(goesOn).With((int)kind));
        features.Add(FeatureHash.Of(507).With(goesOn).With(distance));
        features.Add(FeatureHash.Of(508).With(relation));
        features.Add(FeatureHash.Of(509).With(relation).With((int)kind));
        features.Add(FeatureHash.Of(510).With(inside).With(goesOn));
        features.Add(FeatureHash.Of(511).With(leads ? 1 : 0).With(distance));
        features.Add(FeatureHash.Of(512).With(candidate.IsDeadline ? 1 : candidate.IsAbsolute ? 2 : 3).With((int)kind));
        features.Add(FeatureHash.Of(513).With(days is null ? -1 : (int)days.Granularity).With((int)kind));
        features.Add(FeatureHash.Of(514).With(IsNearCue(place) ? 1 : 0).With(distance));
        features.Add(FeatureHash.Of(515).With(language).With(relation).With(distance));
        features.Add(FeatureHash.Of(516).With(text.Form(own.First)).With(goesOn));
        features.Add(FeatureHash.Of(517).With(text.Form(place.First)));
        features.Add(FeatureHash.Of(518).With(Tense(own)).With(relation));
        features.Add(FeatureHash.Of(519).With(Lines(place, own)).With(goesOn));
        features.Add(FeatureHash.Of(520).With(statement == 0 ? 0 : Math.Min(3, text.SentenceOf(own.First) - text.SentenceOf(text.Range(statements[statement - 1]).First))).With(goesOn));
        features.Add(FeatureHash.Of(521).With(sentence == 0 ? 0 : 1).With(relation).With(goesOn));
        var gap = statement == 0 ? 9 : Math.Clamp(own.First - text.Range(statements[statement - 1]).End, 0, 6);
        features.Add(FeatureHash.Of(530).With(gap).With(goesOn));
        features.Add(FeatureHash.Of(531).With(gap).With(inside).With(distance));
        if (isBehind && statement + 1 < statements.Count)
        {
            var next = text.Range(statements[statement + 1]);
            features.Add(FeatureHash.Of(532).With(Math.Clamp(next.First - own.End, 0, 6)).With(statements[statement + 1].Contains(candidate.Span) ? 1 : 0));
        }

        var count = days is null ? 0 : Math.Min(MostCounted, Counts(context).GetValueOrDefault((days.Start, days.End)));
        features.Add(FeatureHash.Of(540).With(count));
        features.Add(FeatureHash.Of(541).With(count).With((int)kind));
        features.Add(FeatureHash.Of(542).With(count).With(relation));
        features.Add(FeatureHash.Of(543).With(count).With(goesOn));
        AddTies(own, sentence, statement, kind, goesOn, distance, relation, features);
        if (own.First > 0)
        {
            features.Add(FeatureHash.Of(522).With(text.Form(own.First - 1)).With(distance == 0 ? 0 : 1));
        }

        for (var t = place.First; t < place.End; t++)
        {
            features.Add(FeatureHash.Of(523).With(text.Form(t)));
        }
    }

    /// <summary>What the statement shares with the sentence of the time, and with the statement before.</summary>
    private void AddTies(
        TokenRange own, int sentence, int statement, StatementKind kind, int goesOn, int distance, int relation, WeightedFeatures features)
    {
        var near = distance < 0 ? 0 : Math.Min(distance, 4);
        var there = text.Sentences[sentence];
        var same = distance <= 0 ? -1 : _shared.Count(own, there);
        var points = distance > 0 && _shared.PointsAt(own, there);
        features.Add(FeatureHash.Of(550).With(same).With(near));
        features.Add(FeatureHash.Of(551).With(same).With((int)kind));
        features.Add(FeatureHash.Of(552).With(same).With(goesOn));
        features.Add(FeatureHash.Of(553).With(points ? 1 : 0).With(near));
        features.Add(FeatureHash.Of(554).With(points ? 1 : 0).With(goesOn));
        features.Add(FeatureHash.Of(555).With(_shared.Points(own) ? 1 : 0).With(goesOn).With(near));
        var measured = HasNumber(own) ? 1 : 0;
        var tense = Tense(own);
        features.Add(FeatureHash.Of(556).With(measured).With(goesOn).With((int)kind));
        features.Add(FeatureHash.Of(557).With(measured).With(relation));
        features.Add(FeatureHash.Of(558).With(tense).With(relation).With((int)kind));
        features.Add(FeatureHash.Of(559).With(tense).With(goesOn));
        if (statement > 0)
        {
            var before = _shared.Count(own, text.Range(statements[statement - 1]));
            features.Add(FeatureHash.Of(560).With(before).With(goesOn));
            features.Add(FeatureHash.Of(561).With(before).With(goesOn).With((int)kind));
        }
    }

    private bool HasNumber(TokenRange own)
    {
        for (var t = own.First; t < own.End; t++)
        {
            if (text.Tokens[t].Kind == TokenKind.Number || text.Tokens[t].Tag == Upos.Num)
            {
                return true;
            }
        }

        return false;
    }

    private bool CueBetween(TokenRange place, TokenRange own)
    {
        for (var t = place.End; t < own.First; t++)
        {
            if (isCue(t))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How often the report names each run of days: what it is about it names again and again.</summary>
    private Dictionary<(LocalDate Start, LocalDate End), int> Counts(TimeContext context)
    {
        if (!_counts.TryGetValue(context, out var counts))
        {
            _counts.Add(context, counts = []);
            foreach (var time in times)
            {
                if (time.Resolve(context).Best is { } days)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, (days.Start, days.End), out _)++;
                }
            }
        }

        return counts;
    }

    /// <summary>The times between a candidate and the statement, as far as it matters.</summary>
    private int Between(int from, int to)
    {
        var n = 0;
        for (var t = times.FirstAt(from); t < times.Length && times[t].Span.Start < to && n < 4; t++)
        {
            n++;
        }

        return n;
    }

    /// <summary>0 in no statement, 1 in the one before, 2 in an earlier one.</summary>
    private int InStatement(TextSpan time, int statement)
    {
        for (var s = statement - 1; s >= 0 && statements[s].End > time.Start; s--)
        {
            if (statements[s].Start <= time.Start)
            {
                return s == statement - 1 ? 1 : 2;
            }
        }

        return 0;
    }

    private bool IsNearCue(TokenRange place)
    {
        for (var t = Math.Max(0, place.First - NearCue); t < Math.Min(text.Tokens.Length, place.End + NearCue); t++)
        {
            if (isCue(t))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tense of the statement's first verb that has one.</summary>
    private int Tense(TokenRange own)
    {
        for (var t = own.First; t < own.End; t++)
        {
            var tense = text.Tokens[t].Features & (Morphology.Past | Morphology.Present | Morphology.Future);
            if (tense != Morphology.None && SentenceContext.IsVerb(text.Tokens[t]))
            {
                return (int)tense;
            }
        }

        return 0;
    }

    /// <summary>Line breaks between a time and the statement, up to two.</summary>
    private int Lines(TokenRange place, TokenRange own)
    {
        var lines = 0;
        for (var t = place.End; t <= own.First && lines < 2; t++)
        {
            lines += text.Tokens[t].LineBefore ? 1 : 0;
        }

        return lines;
    }
}
