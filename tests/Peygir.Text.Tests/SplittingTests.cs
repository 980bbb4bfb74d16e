using CsCheck;

namespace Peygir.Text.Tests;

public class SplittingTests
{
    private static readonly Language[] s_languages = [Language.Persian, Language.Russian, Language.English];

    [Fact]
    public void Every_kept_character_is_in_exactly_one_token() => Strings.Any.Sample(s =>
    {
        foreach (var language in s_languages)
        {
            var text = TextAnalyzer.Default.Analyze(s, language);
            var kept = NormalizedText.Create(s);
            var covered = new int[s.Length];
            foreach (var token in text.Tokens)
            {
                Assert.True(token.Span.Length > 0);
                for (var i = token.Span.Start; i < token.Span.End; i++)
                {
                    covered[i]++;
                }
            }

            Assert.All(covered, n => Assert.InRange(n, 0, 1));
            for (var i = 0; i < kept.Text.Length; i++)
            {
                Assert.True(char.IsWhiteSpace(kept.Text[i]) || covered[kept.ToOriginal(i)] == 1);
            }
        }
    });

    [Fact]
    public void Tokens_stand_in_text_order_without_overlap() => Strings.Any.Sample(s =>
    {
        foreach (var language in s_languages)
        {
            var text = TextAnalyzer.Default.Analyze(s, language);
            var (end, form) = (0, 0);
            for (var t = 0; t < text.Tokens.Length; t++)
            {
                var token = text.Tokens[t];
                Assert.InRange(token.Span.Start, end, s.Length - 1);
                Assert.InRange(token.Span.End, token.Span.Start + 1, s.Length);
                Assert.InRange(token.Form.Start, form, text.Folded.Length - 1);
                Assert.InRange(token.Form.End, token.Form.Start + 1, text.Folded.Length);
                Assert.False(text.Lemma(t).IsEmpty);
                (end, form) = (token.Span.End, token.Form.End);
            }
        }
    });

    [Fact]
    public void A_run_of_tokens_is_found_again_by_its_span() => Gen.Select(Strings.Any, Gen.Int[0, 59], Gen.Int[0, 59]).Sample((s, a, b) =>
    {
        foreach (var language in s_languages)
        {
            var text = TextAnalyzer.Default.Analyze(s, language);
            if (text.Tokens.Length > Math.Max(a, b))
            {
                var range = new TokenRange(Math.Min(a, b), Math.Max(a, b) + 1);
                Assert.Equal(range, text.Range(text.Span(range)));
            }
        }
    });

    [Fact]
    public void Long_runs_of_anything_are_split_whole() => Strings.Repeated.Sample(s =>
    {
        LanguageIdentifier.Identify(s);
        foreach (var language in s_languages)
        {
            var text = TextAnalyzer.Default.Analyze(s, language);
            Assert.Equal(text.Tokens.Length, text.Sentences.Length == 0 ? 0 : text.Sentences[^1].End);
        }
    }, iter: 30);

    [Fact]
    public void Sentences_hold_every_token_once_and_in_order() => Strings.Any.Sample(s =>
    {
        foreach (var language in s_languages)
        {
            var text = TextAnalyzer.Default.Analyze(s, language);
            var next = 0;
            foreach (var sentence in text.Sentences)
            {
                Assert.Equal(next, sentence.First);
                Assert.True(sentence.Count > 0);
                next = sentence.End;
            }

            Assert.Equal(text.Tokens.Length, next);
        }
    });

    [Fact]
    public void No_surrogate_pair_is_cut() => Strings.Any.Sample(s =>
    {
        foreach (var token in TextAnalyzer.Default.Analyze(s, Language.English).Tokens)
        {
            var start = token.Span.Start;
            Assert.False(start > 0 && char.IsSurrogatePair(s[start - 1], s[start]));
        }
    });

    [Theory]
    [InlineData(Language.English, "The U.S. doesn't pay Mr. J. Smith's bills.", "The|U.S.|does|n't|pay|Mr.|J.|Smith|'s|bills|.")]
    [InlineData(Language.English, "It cost 12.5 million (a well-known sum) at 10:30.", "It|cost|12.5|million|(|a|well|-|known|sum|)|at|10:30|.")]
    [InlineData(Language.English, "See https://example.org/a?b=1, or mail a.b@example.org.", "See|https://example.org/a?b=1|,|or|mail|a.b@example.org|.")]
    [InlineData(Language.Russian, "В.В. Иванов, т.е. министр, в 2025 г. прибыл.", "В.|В.|Иванов|,|т.|е.|министр|,|в|2025|г.|прибыл|.")]
    [InlineData(Language.Russian, "В.Иванов: 14-го числа юго-западная ветка…", "В.|Иванов|:|14-го|числа|юго-западная|ветка|…")]
    [InlineData(Language.Russian, "«Газ», 12,5 млрд руб.", "«|Газ|»|,|12,5|млрд|руб.")]
    [InlineData(Language.Persian, "در ۱۴۰۴/۰۹/۲۱ (سال ۱۴۰۴ ه.ش) می شود.", "در|۱۴۰۴/۰۹/۲۱|(|سال|۱۴۰۴|ه.ش|)|می شود|.")]
    [InlineData(Language.Persian, "کتاب ها و برنامه های بزرگ ترین خواهد شد", "کتاب ها|و|برنامه های|بزرگ ترین|خواهد|شد")]
    [InlineData(Language.Persian, "نمی‌خواهیم؛ ماه می سال بعد", "نمی‌خواهیم|؛|ماه|می|سال|بعد")]
    [InlineData(Language.Persian, "«۱۲٫۵ درصد»، گفت", "«|۱۲٫۵|درصد|»|،|گفت")]
    public void Tokens_are_cut_as_treebanks_cut_them(Language language, string text, string tokens)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        Assert.Equal(tokens, string.Join('|', tagged.Tokens.ToArray().Select(t => text[t.Span.Start..t.Span.End])));
    }

    [Theory]
    [InlineData(Language.English, "Mr. Brown left. \"We will come back,\" he said.|\"When?\" She did not know.")]
    [InlineData(Language.English, "Port reopens after repairs|The port of the U.S. city is open.|It was closed in May.")]
    [InlineData(Language.Russian, "Завод построили в 2024 г.|Теперь он работает.|И. И. Петров доволен!")]
    [InlineData(Language.Russian, "П.Петров: Спасибо.|С.Иванов: «Когда?» – спросил он.")]
    [InlineData(Language.Persian, "قرارداد امضا شد.|وی گفت: «کار ادامه دارد.»|آیا تمام می‌شود؟")]
    public void Sentences_end_where_they_end(Language language, string sentences)
    {
        // A sentence that ends without its mark stands on a line of its own.
        var text = string.Concat(sentences.Split('|').Select(s => s + (s[^1] is '.' or '!' or '؟' or '»' ? " " : "\n")));
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        var cut = tagged.Sentences.ToArray().Select(s => tagged.Span(s).In(text).ToString());
        Assert.Equal(sentences.Replace("left. ", "left.|").Replace("?\" She", "?\"|She"), string.Join('|', cut));
    }

    [Fact]
    public void A_line_broken_at_the_margin_does_not_end_its_sentence()
    {
        var lines = Enumerable.Repeat("the committee went on to discuss the second part of the plan", 6);
        var text = TextAnalyzer.Default.Analyze(string.Join("\n", lines) + ".", Language.English);
        Assert.Equal(1, text.Sentences.Length);
    }

    [Theory]
    [InlineData("می‌شود")]
    [InlineData("میشود")]
    [InlineData("می شود")]
    [InlineData("مي شود")]
    public void All_spellings_of_a_prefixed_verb_share_a_form(string written) =>
        Assert.Equal("میشود", TextAnalyzer.Default.Analyze(written, Language.Persian).Form(0).ToString());
}
