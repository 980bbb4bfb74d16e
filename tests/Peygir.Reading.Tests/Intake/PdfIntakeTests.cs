using System.Text;
using Peygir.Reading.Intake;
using Peygir.Reading.Intake.Formats.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Peygir.Reading.Tests.Intake;

public class PdfIntakeTests
{
    [Fact]
    public void Lines_become_paragraphs_again()
    {
        var report = Taking.One(
            Pdf(
                (700, "The minister said that the second bridge will be opened before"),
                (686, "the end of the summer, and that the railway is being wid-"),
                (672, "ened by a company from abroad."),
                (600, "The governor thanked the builders for their work on the bridge"),
                (586, "and on the road.")),
            "a.pdf");
        Assert.Equal(
            "The minister said that the second bridge will be opened before the end of the summer, and that the railway is "
            + "being widened by a company from abroad.\n\nThe governor thanked the builders for their work on the bridge and on the road.",
            report.Text);
    }

    [Fact]
    public void A_headline_close_above_the_text_is_a_paragraph_of_its_own()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        page.AddText("Bridge to open before the end of summer", 16, new PdfPoint(50, 700), font);
        page.AddText("MOSCOW, December 12, 2025. /TASS/. The minister said that", 11, new PdfPoint(50, 684), font);
        page.AddText("the second bridge will be opened.", 11, new PdfPoint(50, 671), font);
        Assert.Equal(
            "Bridge to open before the end of summer\n\nMOSCOW, December 12, 2025. /TASS/. The minister said that the second bridge will be opened.",
            Taking.One(builder.Build(), "a.pdf").Text);
    }

    [Fact]
    public void An_encrypted_file_is_named_so()
    {
        var pdf = Encoding.Latin1.GetString(Pdf((700, "Secret")));
        var locked = pdf.Replace(
            "trailer\n<<",
            "trailer\n<< /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard "
            + $"/V 2 /R 3 /Length 128 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>",
            StringComparison.Ordinal);
        Assert.NotEqual(pdf, locked);
        Assert.Equal(IntakeProblem.Encrypted, Taking.Failure(Encoding.Latin1.GetBytes(locked), "a.pdf").Problem);
    }

    [Fact]
    public void A_file_without_text_or_cut_off_is_named()
    {
        Assert.Equal(IntakeProblem.Empty, Taking.Failure(Pdf(), "a.pdf").Problem);
        Assert.Equal(IntakeProblem.Damaged, Taking.Failure("%PDF-1.7\n%%EOF"u8.ToArray(), "a.pdf").Problem);
        var whole = Pdf((700, "The minister said that the bridge will be opened."));
        var cut = Assert.Single(Taking.All(whole[..(whole.Length / 3)], "a.pdf"));
        Assert.True(cut.Succeeded || cut.Failure.Problem is IntakeProblem.Damaged or IntakeProblem.Empty);
    }

    [Theory]
    [InlineData("پل تازه", "هزات لپ", true)]
    [InlineData("در ۲۵ شهریور", "رویرهش ۲۵ رد", true)]
    [InlineData("شرکت Rosatom Overseas است", "تسا Rosatom Overseas تکرش", true)]
    [InlineData("رقم 1404/09/21 بود", "دوب 1404/09/21 مقر", true)]
    [InlineData("said پل today", "said لپ today", false)]
    [InlineData("رشد ۱۲٫۵ درصد", "دصرد ۱۲٫۵ دشر", true)]
    [InlineData("رشد ۱۲٪ بود", "دوب ٪۱۲ دشر", true)]
    [InlineData("ساعت 14:35 بود", "دوب 14:35 تعاس", true)]
    [InlineData("سال های 2024، 2025 بود", "دوب 2025 ،2024 یاه لاس", true)]
    [InlineData("از 1404-1405 تا", "ات 1405-1404 زا", true)]
    [InlineData("گفت (در پاسخ) «این کار»", "»راک نیا« )خساپ رد( تفگ", true)]
    [InlineData("گفت (در پاسخ) «این کار»", "«راک نیا» (خساپ رد) تفگ", true)]
    [InlineData("«راه (۵).»", "».)۵( هار«", true)]
    public void Glyphs_from_left_to_right_come_in_the_order_they_are_read(string read, string seen, bool isRightToLeft) =>
        Assert.Equal(read, VisualLine.ToLogical([.. seen.Select(c => c.ToString())], isRightToLeft));

    [Fact]
    public void Joined_shapes_become_letters() =>
        Assert.Equal("سلام", string.Concat("\uFEB3\uFEFC\uFEE1".Select(c => GlyphForms.Plain(c.ToString()))));

    private static byte[] Pdf(params (double Height, string Line)[] lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        foreach (var (height, line) in lines)
        {
            page.AddText(line, 11, new PdfPoint(50, height), font);
        }

        return builder.Build();
    }
}
