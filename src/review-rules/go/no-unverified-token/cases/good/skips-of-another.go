package scan

type Config struct{ SkipExpiryCheck, InsecureSkipSignatureCheck bool }

func loose() Config {
	return Config{SkipExpiryCheck: true, InsecureSkipSignatureCheck: true}
}
