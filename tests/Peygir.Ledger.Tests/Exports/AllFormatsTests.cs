using NodaTime;
using Peygir.Ledger.Exports;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Exports;

public class AllFormatsTests
{
    public static TheoryData<string> Names => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_ledger_gives_the_same_bytes(string format) => Assert.Equal(Export.Bytes(format), Export.Bytes(format));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_empty_ledger_has_an_export(string format) => Assert.NotNull(Export.Bytes(format, new Sample()));

    // A feed has the newest first: all has to be read before any is written, and no more is kept than is written.
    public static TheoryData<string> Streaming => [.. ExportFormats.All.Select(f => f.Name).Where(n => n != "atom")];

    [Theory]
    [MemberData(nameof(Streaming))]
    public void It_is_written_while_the_ledger_is_read(string format)
    {
        var source = new Endless(25_000);
        var output = new Watched(() => source.Read);
        ExportFormats.Find(format)!.Write(source, output);
        Assert.InRange(output.FirstAt, 0, 21_000);
        Assert.Equal(25_000, source.Read);
    }

    [Fact]
    public void Every_name_is_found_and_no_other()
    {
        Assert.All(ExportFormats.All, f => Assert.Same(f, ExportFormats.Find(f.Name)));
        Assert.Null(ExportFormats.Find("xls"));
    }

    /// <summary>Makes commitments and reports one at a time, and counts them.</summary>
    private sealed class Endless(int size) : IExportSource
    {
        public int Read { get; private set; }

        public LocalDate AsOf => Sample.Today;

        public IEnumerable<Commitment> Commitments => Enumerable.Range(0, size).Select(i =>
        {
            Read++;
            return Sample.Bridge() with { Id = $"c{i}", Mentions = [new(Statement(i), Relation.Opened, 1, [])] };
        });

        public IEnumerable<ReportStatements> Reports => Enumerable.Range(0, size).Select(i =>
        {
            Read++;
            return new ReportStatements(Report($"x{i}"), [Statement(i)], IsReviewed: true);
        });

        public IEnumerable<LedgerEvent> Events => Enumerable.Range(0, size).Select(i =>
        {
            Read++;
            return Sample.EventOf(Report($"x{i}"), i + 1);
        });

        public LedgerReport Report(string id) => Sample.Whole.Report("r1") with { Id = id };

        private static LedgerStatement Statement(int i) => Sample.Said($"x{i}", "We shall dig a canal", StatementKind.Pledge);
    }

    /// <summary>Notes how much had been read when the first bytes of a record came.</summary>
    private sealed class Watched(Func<int> read) : MemoryStream
    {
        // More than what stands before the first record.
        private const int Heading = 8192;

        public int FirstAt { get; private set; } = int.MaxValue;

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            Note();
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            Note();
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await base.WriteAsync(buffer, cancellationToken);
            Note();
        }

        private void Note()
        {
            if (Length > Heading && FirstAt == int.MaxValue)
            {
                FirstAt = read();
            }
        }
    }
}
