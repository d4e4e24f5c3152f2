/** The story that the page shows before a reader pastes one: invented, and damaged as machine translation damages. */
export const demoStory = `Storm closes harbour bridge, four ferries kept in port

By Mara Quint

PORT ELLIS, May 12 (LNA) -- A storm closed the the harbour bridge of Port Ellis on Monday and kept seven ferries in port, the city's transport office said.

"The wind was stronger than anything we have measured in thirty years, said Jonas Reeve, who heads the office.

Waves reached the deck of the bridge at 6: 40 a.m., and the police stopped all traffic. in both directions until the evening.

According to the mayor, Ada Lindqvist, she said the repairs would cost 2,5 million euros ,and that the city had asked the government for help.

About 400 commuters spent the night in the hall of the old customs house, where volunteers handed out tea, blankets 毛毯 and dry socks. The first ferry left for the islands on Tuesday at noon, and the bridge is expected to open to cars on

Caption: Waves break over the harbour bridge in Port Ellis on Monday.
`
