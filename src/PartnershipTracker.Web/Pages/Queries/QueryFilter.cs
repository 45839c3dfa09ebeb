using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>No page is asked with a query it would misunderstand: the answer is 400, and the error page tells the problems.</summary>
public sealed class QueryFilter : IPageFilter
{
    /// <inheritdoc />
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ModelState.IsValid) return;
        var problems = context.ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage);
        context.HttpContext.Features.Set(new QueryProblems([.. problems]));
        context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}

/// <summary>What is wrong with a request's query, in sentences.</summary>
public sealed record QueryProblems(IReadOnlyList<string> Sentences);
