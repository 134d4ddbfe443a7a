package dto

type config struct {
	name string `yaml:"name"`
}
