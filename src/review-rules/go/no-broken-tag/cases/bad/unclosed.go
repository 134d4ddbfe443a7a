package dto

type user struct {
	Name string `json:"name`                    // expect: broken-tag
	Mail string `json:"mail" validate:"required` // expect: broken-tag
}
