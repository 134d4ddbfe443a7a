package tools

import (
	"os/exec"

	"github.com/gin-gonic/gin"
)

type job struct {
	Host string `json:"host"`
}

type runner struct{ shell string }

func (r *runner) run(one *job) ([]byte, error) {
	return exec.Command("sh", "-c", "ping -c 1 "+one.Host).Output() // expect: command-injection
}

func (r *runner) handle(c *gin.Context) {
	var one job
	if err := c.ShouldBindJSON(&one); err != nil {
		c.AbortWithStatus(400)
		return
	}
	out, err := r.run(&one)
	if err != nil {
		c.AbortWithStatus(502)
		return
	}
	c.Data(200, "text/plain", out)
}
