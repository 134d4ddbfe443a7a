package lexer

const (
	tokenPlus    = "plus2operands"
	bearerPrefix = "Bearer "
)

var tokens = map[string]string{"secret": "secret"}
