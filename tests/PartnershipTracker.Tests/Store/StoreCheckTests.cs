using Microsoft.Extensions.DependencyInjection;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

public sealed class StoreCheckTests
{
    [Fact]
    public async Task A_store_as_it_was_written_is_clean()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        await store.AddAsync(TestReports.WithEverything());

        Assert.Empty(await CheckAsync(store));
    }

    [Theory]
    [InlineData("update Reports set Text = replace(Text, 'Microsoft', 'Macrosoft')", "its text has another hash")]
    [InlineData("update Reports set Sha256 = upper(Sha256)", "its text has another hash")]
    [InlineData("update Reports set MilestoneEvidence_Start = 3", "the words that told its milestone do not stand in its text at 3")]
    [InlineData("update Statements set Quote_Text = 'Microsoft got' where Clause = 'equity-stake'", "the words of its quotation do not stand in its text at 0")]
    [InlineData("update Statements set Quote_Start = 1000000 where Clause = 'term'", "the words of its quotation do not stand in its text at 1000000")]
    [InlineData("update Statements set \"Values\" = replace(\"Values\", '1000 अरब', '100 अरब')", "the words of its value 1000000000000 do not stand")]
    [InlineData("update Statements set \"Values\" = replace(\"Values\", '\"1000000000000\"', '\"100000000000\"')", "what is kept to find it by is not what it says")]
    [InlineData("update Statements set ToldMilestone = '2025-01-21' where Clause = 'equity-stake'", "what is kept to find it by is not what it says")]
    [InlineData("update Statements set Language = 'de'", "what is kept to find it by is not what it says")]
    [InlineData("update Statements set Reasons = replace(Reasons, 'gets', 'gave')", "the words of 'stake' do not stand")]
    [InlineData("update Statements set Status = 'ended' where Clause = 'term'", "its id is not that of its clause, status and place")]
    [InlineData("update Statements set Status = 'vanished'", "can't be loaded")]
    [InlineData("update Statements set \"Values\" = '[{'", "can't be loaded")]
    [InlineData("update Statements set ReportId = 'nobody'", "its report is not stored")]
    [InlineData("update UnreadClauses set Language = 'de'", "clause revenue-share, not understood: what is kept to find it by is not what the report says")]
    [InlineData("delete from Reports", "refers to a row of Reports that is not there")]
    public async Task Whatever_is_altered_is_found(string sql, string found)
    {
        await using var store = await TemporaryStore.EmptyAsync();
        await store.AddAsync(TestReports.WithEverything());
        await store.TamperAsync(sql);

        Assert.Contains(await CheckAsync(store), problem => problem.Contains(found, StringComparison.Ordinal));
    }

    private static Task<List<string>> CheckAsync(TemporaryStore store) =>
        store.AskAsync(async services => await services.GetRequiredService<StoreCheck>().RunAsync().ToListAsync());
}
