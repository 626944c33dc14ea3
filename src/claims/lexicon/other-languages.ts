/** Small words that tell English from its neighbours: a text is in the language of which it holds more. */

/** Over lower-case words. */
export const englishWord =
  /\b(?:the|of|to|and|is|are|was|were|be|been|it|its|that|this|these|those|with|for|from|by|at|on|our|we|you|they|their|he|she|his|her|will|would|shall|should|can|could|has|have|had|not|which|who|what|when|how|if|so|as|or|but|than|then|there|into|about|each|every|all|any|no|my|your|us|them|one)\b/g;

/** German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish and Turkish, but for what is a word in English, too. */
export const otherWord =
  /(?<![\p{L}\d'’-])(?:der|das|dem|des|und|ist|sind|nicht|wird|werden|für|auf|eine|einen|einem|einer|unsere|unseren|unser|damit|sich|auch|oder|wir|les|une|sont|dans|avec|nos|notre|sur|qui|que|aux|ce|cette|pas|nous|el|los|las|del|una|para|con|por|nuestros|nuestras|nuestro|como|más|il|gli|che|della|delle|dei|nel|nella|sono|non|nostri|nostre|nostro|são|não|uma|os|dos|nossos|nossas|nosso|ao|het|een|niet|voor|onze|zijn|wordt|och|att|som|inte|för|på|vår|våra|og|ikke|vores|er|nie|się|jest|nasze|naszych|ve|bir|için|ile)(?![\p{L}\d'’-])/gu;
