package agents

import (
	"math/rand"
	"strings"
)

var versions = []string{
	"110.0.1,96.0.4",
	"111.0.7,97.0.2",
}

var system = "Linux/5.4"

func pick() string {
	version := versions[rand.Intn(len(versions))]
	chrome := strings.Split(version, ",")[0]
	edge := strings.Split(version, ",")[1]
	return chrome + " " + edge + " " + strings.Split(system, "/")[1]
}
