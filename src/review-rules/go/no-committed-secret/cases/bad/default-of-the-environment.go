package settings

import "os"

func getenv(name, otherwise string) string {
	if value, ok := os.LookupEnv(name); ok {
		return value
	}
	return otherwise
}

func secret() string {
	return getenv("JWT_SECRET", "pT7wQz4Lm91xVb6NcKr5Yd3H") // expect: hardcoded-secret
}
