namespace Peygir.Ledger.Tests.Exports;

public class LinkedDataTests
{
    [Fact]
    public void A_triple_store_knows_who_owes_what_by_whose_words()
    {
        var found = OtherReader.Python(
            "rdflib",
            """
            g = rdflib.Graph()
            g.parse(data=data.decode("utf-8"), format="json-ld")
            q = '''
            PREFIX s: <http://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT ?c ?end ?agent ?quote ?start ?stop ?url WHERE {
              ?c a s:Action ; s:agent ?p ; s:endTime ?end ; prov:wasDerivedFrom ?claim .
              ?p a s:Country ; s:name ?agent .
              ?claim a s:Claim ; s:text ?quote ; oa:hasTarget ?t .
              ?t oa:hasSource ?r ; oa:hasSelector ?sel . ?sel a oa:TextPositionSelector ; oa:start ?start ; oa:end ?stop .
              ?r a s:NewsArticle ; s:url ?url } ORDER BY ?url'''
            print(json.dumps({"triples": len(g), "why": [str(o) for s, o in g.subject_objects(rdflib.URIRef("http://schema.org/description")) if o.language == "en" and "cbridge" in s], "rows": [[str(v) for v in row] for row in g.query(q)],
              "relative": [str(s) for s in g.subjects() if isinstance(s, rdflib.URIRef) and not str(s).startswith("urn:peygir:")]}))
            """,
            Export.Bytes("jsonld"));
        var rows = found.GetProperty("rows").EnumerateArray().Select(r => r.EnumerateArray().Select(v => v.GetString()!).ToArray()).ToList();
        Assert.Equal(3, rows.Count);
        var quote = Sample.Bridge().Mentions[0].Statement.Quote;
        Assert.Equal(
            ["urn:peygir:commitment:cbridge234567", "2026-03-20", "Iran", quote, "0", $"{quote.Length}", "https://news.example/r1?a=1&b=%D9%BE%D9%84"],
            rows[0]);
        Assert.StartsWith("All of its deadline, 20 March 2026, has passed", Assert.Single(found.GetProperty("why").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Empty(found.GetProperty("relative").EnumerateArray());
        Assert.InRange(found.GetProperty("triples").GetInt32(), 100, 1000);
    }
}
