package dto

type user struct {
	Name string `json:",omitempty"`
	Mail string `json:",omitempty"`
	Rest map[string]any `yaml:",inline"`
}
