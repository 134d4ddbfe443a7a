package store

type Config struct {
	User, Password, Token string
}

var none = Config{User: "", Password: "", Token: ""}
