package grammar

type expression struct {
	Left  *term   `@@`
	Rest  []*term `( "+" @@ )*`
	Flags bool    `short:"f" long:"flags" description:"json: how it is written"`
}

type term struct{ Value string }
