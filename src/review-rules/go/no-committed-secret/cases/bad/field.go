package store

type Config struct {
	User, Password string
}

func Default() Config {
	return Config{
		User:     "billing",
		Password: "vX3!kd92-Lm", // expect: hardcoded-secret
	}
}
