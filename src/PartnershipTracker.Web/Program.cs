var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>The entry point, public so that tests can start the site.</summary>
public partial class Program;
