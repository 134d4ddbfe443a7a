package dto

type user struct {
	Name string `json:"name, omitempty"` // expect: broken-tag
	Mail string `json:"omitempty"`       // expect: broken-tag
}
