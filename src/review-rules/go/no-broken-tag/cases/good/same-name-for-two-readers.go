package dto

type user struct {
	Name string `json:"id"`
	Key  string `yaml:"id"`
}
