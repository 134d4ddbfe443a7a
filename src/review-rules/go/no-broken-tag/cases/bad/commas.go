package dto

type user struct {
	Name string `json:"name",yaml:"name"` // expect: broken-tag
	Mail string `json:"mail"; db:"mail"`  // expect: broken-tag
}
