package config

func text(value any) string {
	return value.(string)
}
