package dto

type user struct {
	Name string `json:"name" doc:"see json: it is written there, omitempty"`
}
