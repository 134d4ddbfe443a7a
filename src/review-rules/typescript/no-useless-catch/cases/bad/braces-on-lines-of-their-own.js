Store.prototype.flush = async function ()
{
	try
	{
		for (const entry of this.entries)
		{
			await this.write(entry);
		}
	}
	catch (e) // expect: useless-catch
	{
		throw e;
	}
	try
	{
		await this.sync();
	}
	catch (e) // expect: useless-catch
	{
		throw e;
	}
	finally
	{
		this.entries = [];
	}
};
