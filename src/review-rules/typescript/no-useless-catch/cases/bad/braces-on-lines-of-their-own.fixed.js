Store.prototype.flush = async function ()
{
	for (const entry of this.entries)
	{
		await this.write(entry);
	}
	try
	{
		await this.sync();
	}
	finally
	{
		this.entries = [];
	}
};
