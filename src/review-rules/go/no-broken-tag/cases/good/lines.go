package dto

type user struct {
	Name string `json:"name"
		yaml:"name"`
}
