package dto

type user struct {
	Name string `json="name"` // expect: broken-tag
}
