export function start(app)
{
    app.listen
    (
        8080,
        function ()
        {
            console.log('up');
        }
    );
}
