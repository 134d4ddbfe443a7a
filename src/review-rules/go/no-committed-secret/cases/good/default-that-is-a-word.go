package settings

func getenv(name, otherwise string) string { return otherwise }

func region() string   { return getenv("REGION", "eu-central-1a-2024") }
func password() string { return getenv("DB_PASSWORD", "postgres") }
